using System.Text;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Archives of X as they are downloaded.</summary>
internal static class MadeX
{
    public const string Post =
        """{"tweet": {"retweeted": false, "entities": {"user_mentions": [{"name": "Ida", "screen_name": "ida", "id_str": "9", "indices": ["0", "4"]}], "urls": [{"url": "https://t.co/a", "expanded_url": "https://fen.example/gate"}], "media": [{"type": "photo", "media_url_https": "https://pbs.example/g.jpg"}]}, "id_str": "1900000000000000001", "in_reply_to_status_id_str": "18", "in_reply_to_screen_name": "ida", "created_at": "Fri May 02 07:30:00 +0000 2031", "full_text": "@ida The gate &amp; the chain failed. https://t.co/a", "lang": "en"}}""";

    public const string Repost =
        """{"tweet": {"entities": {"user_mentions": [{"name": "Oldbury Harbour Office", "screen_name": "OldburyHarbour", "id_str": "8"}]}, "id_str": "1900000000000000002", "created_at": "Fri May 02 08:00:00 +0000 2031", "full_text": "RT @oldburyharbour: Three barges are held at the lower quay.", "lang": "en"}}""";

    public const string Long =
        """{"tweet": {"entities": {}, "id_str": "1900000000000000003", "created_at": "Fri May 02 09:00:00 +0000 2031", "full_text": "A long account of the night begins here\u2026 https://t.co/z", "lang": "en"}}""";

    public static string Tweets(params string[] posts) => $"window.YTD.tweets.part0 = [\n  {string.Join(",\n  ", posts)}\n]";

    public static byte[] Archive(params string[] posts) => MadeZip.Of(
        ("Your archive.html", "<html><body>archive</body></html>"u8.ToArray()),
        ("data/account.js", """window.YTD.account.part0 = [ { "account" : { "email" : "a@fen.example", "username" : "fenwatch", "accountId" : "5", "accountDisplayName" : "Fen Watch" } } ]"""u8.ToArray()),
        ("data/direct-messages.js", "window.YTD.direct_messages.part0 = [ {\"dmConversation\": {\"text\": \"private words\"}} ]"u8.ToArray()),
        ("data/note-tweet.js", """window.YTD.note_tweet.part0 = [ { "noteTweet" : { "noteTweetId" : "1", "createdAt" : "2031-05-02T09:00:00.000Z", "core" : { "text" : "A long account of the night begins here and goes on to its end." } } } ]"""u8.ToArray()),
        ("data/tweets.js", Encoding.UTF8.GetBytes(Tweets(posts))),
        ("data/tweets_media/1.jpg", MadePicture.Png()));
}
