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
    [InlineData(new byte[] { 2 })]
    [InlineData(new byte[] { 2, 1 })]
    [InlineData(new byte[] { 2, 1, 2 })]
    [InlineData(new byte[] { 2, 1, 2, 9 })]
    [InlineData(new byte[] { 2, 0, 9, 9 })]
    [InlineData(new byte[] { 2, 1, 3, 9, 9 })]
    [InlineData(new byte[] { 2, 2, 1, 1, 9, 9 })]
    [InlineData(new byte[] { 2, 255, 1, 1, 9, 9 })]
    [InlineData(new byte[] { 3, 1, 2 })]
    public void A_malformed_frame_is_refused(byte[] frame) =>
        Assert.Equal(PortalError.Invalid, Assert.Throws<PortalException>(() => AudioFrame.Parse(frame)).Error);

    [Fact]
    public void More_than_a_second_is_refused()
    {
        Assert.Throws<PortalException>(() => AudioFrame.Parse(new byte[1 + 32_000 + 2]));
        Assert.Throws<PortalException>(() => AudioFrame.Parse([FrameBatch.PcmOfTwo, 21, .. new byte[21], .. new byte[32_002]]));
        Assert.Equal(FrameBatch.MaxFrameBytes, new byte[] { FrameBatch.PcmOfTwo, 20 }.Length + 20 + 32_000);
    }

    [Fact]
    public void Sound_of_two_microphones_says_for_each_block_which_was_the_louder_one()
    {
        byte[] bytes = [FrameBatch.PcmOfTwo, 3, 1, 0, 2, .. Enumerable.Repeat((byte)7, 1_601 * 2)];
        var frame = AudioFrame.Parse(bytes);
        Assert.Equal((1_601, (GapMark?)null), (frame.Samples, frame.Gap));
        Assert.Equal<byte>([1, 0, 2], frame.Louder.ToArray());
        Assert.Equal(bytes, frame.ToBytes());
        Assert.Throws<PortalException>(() => AudioFrame.Parse([FrameBatch.PcmOfTwo, 2, 1, 0, .. bytes[5..]]));
    }

    [Fact]
    public void Off_the_record_it_is_silent_and_says_of_nobody_that_she_spoke()
    {
        var frame = AudioFrame.Parse([FrameBatch.PcmOfTwo, 5, 1, 1, 2, 2, 1, .. Enumerable.Repeat((byte)7, 8_000)]);
        var struck = frame.Without([new Stretch(1_070, 1_160)], firstSample: 16_000);
        Assert.Equal<byte>([1, 0, 0, 0, 1], struck.Louder.ToArray());
        Assert.Equal(frame.Samples, AudioFrame.Parse(struck.ToBytes()).Samples);
        Assert.Equal(90 * 32, struck.Pcm.ToArray().Count(value => value == 0));
        Assert.Equal(frame, frame.Without([new Stretch(0, 1_000), new Stretch(1_250, 9_000)], 16_000));
    }
}
