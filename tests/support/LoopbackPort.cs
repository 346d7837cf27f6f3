using System.Net;
using System.Net.Sockets;

namespace Portal.Tests;

/// <summary>
/// Loopback ports that nobody listens on, each given once in this process. They lie below those that the system gives to outgoing connections, so that a server
/// that goes away for a while finds its own port free when it comes back.
/// </summary>
public static class LoopbackPort
{
    private const int First = 20_000;
    private const int Count = 12_000;

    // Processes that run side by side begin at different places.
    private static int last = Environment.ProcessId * 61 % Count;

    /// <summary>The next one.</summary>
    /// <exception cref="InvalidOperationException">All of them are taken.</exception>
    public static int Free()
    {
        for (var tries = 0; tries < Count; tries++)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref last) % Count);
            if (IsFree(port)) return port;
        }
        throw new InvalidOperationException("No loopback port is free.");
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
