namespace Portal.Tests.Browser.Seats;

/// <summary>Frames of a trace: dropped, nothing new was shown; in part, the page moved on but what it made new came a frame later; and all there were.</summary>
internal sealed record Frames(int Dropped, int InPart, int All)
{
    public double DroppedShare => All == 0 ? 0 : (double)Dropped / All;

    public override string ToString() => $"of {All} frames {Dropped} dropped ({DroppedShare:P1}) and {InPart} shown in part";
}
