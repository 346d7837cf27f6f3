using Portal.Privacy;

namespace Portal.Checks;

/// <inheritdoc cref="ICheckGrain"/>
[GrainType("check")]
internal sealed class CheckGrain(OutsideCheck check) : Grain, ICheckGrain
{
    public Task<CheckRun> Start(Caller caller)
    {
        Access.Require(caller, Roles.Operator);
        return Task.FromResult(check.Start());
    }

    public Task<CheckRun> Read(Caller caller)
    {
        Access.Require(caller, Roles.Operator);
        return Task.FromResult(check.Latest);
    }
}
