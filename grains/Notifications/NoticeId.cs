using System.Security.Cryptography;
using System.Text;

namespace Portal.Notifications;

/// <summary>The id of a notice, named after what it tells, so that telling twice is telling once.</summary>
internal static class NoticeId
{
    public static Guid Of(string what, Guid about, long version) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{what}/{about:N}/{version}")).AsSpan(0, 16));
}
