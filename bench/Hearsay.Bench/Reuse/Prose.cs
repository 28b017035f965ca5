using System.Text;

namespace Hearsay.Bench.Reuse;

/// <summary>
/// Text made from a seed, for measuring time and what is found only: words of syllables, as unevenly frequent as those of a language (by Zipf's law), so that
/// some runs of words come again by chance. It means nothing.
/// </summary>
internal static class Prose
{
    private const int Vocabulary = 20_000;
    private static readonly string[] Starts = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr", "pl", "gr", "ch"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ea", "ou", "ai", "y", "ee"];
    private static readonly string[] All = [.. Enumerable.Range(0, Vocabulary).Select(Word)];

    /// <summary>So many words in a row.</summary>
    public static string[] Words(Random random, int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++) words[i] = All[(int)Math.Pow(Vocabulary, random.NextDouble()) - 1];
        return words;
    }

    /// <summary>The words with each of them replaced, left out or followed by another with a probability of a third of the rate each.</summary>
    public static string[] Edited(string[] words, double rate, Random random)
    {
        var edited = new List<string>(words.Length);
        foreach (var word in words)
        {
            var chance = random.NextDouble() / rate;
            if (chance >= 1 / 3.0) edited.Add(chance < 2 / 3.0 ? Words(random, 1)[0] : word);
            if (chance is >= 2 / 3.0 and < 1) edited.AddRange(Words(random, 1));
        }

        return [.. edited];
    }

    /// <summary>The words as sentences in paragraphs.</summary>
    public static string Text(params IEnumerable<string[]> parts)
    {
        var text = new StringBuilder();
        foreach (var words in parts)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (i % 14 == 0) text.Append(i % 56 == 0 ? "\n\n" : " ").Append(char.ToUpperInvariant(words[i][0])).Append(words[i], 1, words[i].Length - 1);
                else text.Append(' ').Append(words[i]);
                if (i % 14 == 13 || i == words.Length - 1) text.Append('.');
            }
        }

        return text.ToString().TrimStart();
    }

    // The more frequent the shorter.
    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = number; ; rest = (rest / 200) - 1)
        {
            word.Append(Starts[rest % 20]).Append(Vowels[rest / 20 % 10]);
            if (rest < 200) return word.Append("nstrl"[number % 5]).ToString();
        }
    }
}
