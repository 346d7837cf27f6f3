namespace Portal.Checks;

/// <summary>What is wrong with something outside the portal, as far as it can be told apart by whoever has to mend it.</summary>
public enum OutsideFault
{
    /// <summary>Nobody answers there, or the line breaks.</summary>
    Unreachable,
    /// <summary>No network knows a machine of that name.</summary>
    UnknownHost,
    /// <summary>Its certificate is not to be trusted.</summary>
    Untrusted,
    /// <summary>It does not take the key.</summary>
    KeyRefused,
    /// <summary>There is no key to give it.</summary>
    KeyMissing,
    /// <summary>The account has no money left.</summary>
    Unpaid,
    /// <summary>There is no such thing at that address, in that region, of that name.</summary>
    Misplaced,
    /// <summary>It will not do what it is asked for.</summary>
    Refused,
    /// <summary>It has too much to do, or the account has come to a limit.</summary>
    Busy,
    /// <summary>It says that it failed.</summary>
    Failing,
    /// <summary>It takes too long.</summary>
    Slow,
    /// <summary>It failed too often just now and is left in peace for a moment.</summary>
    Resting,
    /// <summary>There is no such program on this machine.</summary>
    ProgramMissing,
    /// <summary>The program ends with an error.</summary>
    ProgramFailed,
    /// <summary>It answers something that cannot be.</summary>
    Nonsense,
    /// <summary>It answers, but heard nothing.</summary>
    Silent,
    /// <summary>It heard something else.</summary>
    Misheard,
    /// <summary>A model that does not find what a plain sentence says.</summary>
    Clueless,
    /// <summary>A store that gives back something else than it was given.</summary>
    Garbled,
    /// <summary>Something of ours.</summary>
    Inside,
}
