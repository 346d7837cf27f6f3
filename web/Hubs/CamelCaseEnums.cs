using System.Collections.Frozen;
using System.Text.Json;
using MessagePack;
using MessagePack.Formatters;

namespace Portal.Web.Hubs;

/// <summary>Enums in MessagePack as they are in JSON: camelCase strings.</summary>
internal sealed class CamelCaseEnums : IFormatterResolver
{
    public static CamelCaseEnums Instance { get; } = new();

    public IMessagePackFormatter<T>? GetFormatter<T>() => Cache<T>.Formatter;

    private static class Cache<T>
    {
        public static readonly IMessagePackFormatter<T>? Formatter = typeof(T).IsEnum
            ? (IMessagePackFormatter<T>?)Activator.CreateInstance(typeof(CamelCaseEnum<>).MakeGenericType(typeof(T)))
            : null;
    }
}

/// <summary>One enum as camelCase strings; a word it does not know is malformed input.</summary>
internal sealed class CamelCaseEnum<T> : IMessagePackFormatter<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(name => name.Value, name => name.Key);

    public void Serialize(ref MessagePackWriter writer, T value, MessagePackSerializerOptions options) => writer.Write(Names[value]);

    public T Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
        reader.ReadString() is { } name && Values.TryGetValue(name, out var value)
            ? value
            : throw new MessagePackSerializationException($"Not a value of {typeof(T).Name}.");
}
