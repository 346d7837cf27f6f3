using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Tests.Unit.Recordings;

public sealed class AudioFrameTests
{
    [Fact]
    public void Sound_keeps_its_samples() => Assert.Equal(2, AudioFrame.Parse([FrameBatch.Pcm, 1, 2, 3, 4]).Samples);

    [Fact]
    public void A_gap_says_why_and_how_long() =>
        Assert.Equal(new GapMark(GapReason.Suspended, 1_500), AudioFrame.Parse([FrameBatch.GapMark, 3, 0xDC, 0x05, 0, 0]).Gap);

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0, 1 })]
    [InlineData(new byte[] { 0, 1, 2, 3 })]
    [InlineData(new byte[] { 1, 9, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 1, 1, 0, 0, 0 })]
    [InlineData(new byte[] { 1, 1, 0, 0, 0, 0x80 })]
    [InlineData(new byte[] { 2, 1, 2 })]
    public void A_malformed_frame_is_refused(byte[] frame) =>
        Assert.Equal(PortalError.Invalid, Assert.Throws<PortalException>(() => AudioFrame.Parse(frame)).Error);

    [Fact]
    public void More_than_a_second_is_refused() => Assert.Throws<PortalException>(() => AudioFrame.Parse(new byte[FrameBatch.MaxFrameBytes + 2]));
}
