namespace Hearsay.Intake.Tests.Made;

/// <summary>A picture of one white point.</summary>
internal static class MadePicture
{
    public static byte[] Png() => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC");
}
