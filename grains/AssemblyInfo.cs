using System.Runtime.CompilerServices;

// The silo wires the grains' inner parts; tests look into them.
[assembly: InternalsVisibleTo("Portal.Silo")]
[assembly: InternalsVisibleTo("Portal.Tests.Unit")]
[assembly: InternalsVisibleTo("Portal.Simulator")]
[assembly: InternalsVisibleTo("Portal.Tests.Cluster")]
