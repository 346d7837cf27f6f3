using System.ComponentModel.DataAnnotations;

namespace Portal.Processing;

/// <summary>The queue of the work that is not live. Section <c>Processing</c>.</summary>
public sealed class ProcessingOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Processing";

    /// <summary>Uploaded files that a silo reads or transcribes at once; the others wait their turn.</summary>
    [Range(1, 64, ErrorMessage = "Processing:FilesAtOnce must be 1 to 64.")]
    public int FilesAtOnce { get; set; } = 2;

    /// <summary>Ends of live talks that a silo transcribes at once: places of their own, so that no talk waits behind uploads.</summary>
    [Range(1, 64, ErrorMessage = "Processing:TalksAtOnce must be 1 to 64.")]
    public int TalksAtOnce { get; set; } = 4;

    /// <summary>The pause before a stage that failed is tried again; each further one is twice as long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00", ErrorMessage = "Processing:FirstPause must be more than zero, up to an hour.")]
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Hours after which an upload whose bytes stopped arriving is removed.</summary>
    [Range(1, 24 * 90, ErrorMessage = "Processing:ForgetUploadsAfterHours must be 1 to 2160.")]
    public int ForgetUploadsAfterHours { get; set; } = 48;
}
