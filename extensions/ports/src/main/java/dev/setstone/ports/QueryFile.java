package dev.setstone.ports;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads statements of SQL, each behind a line {@code -- name: ...}. */
final class QueryFile {

    private static final Pattern NAME = Pattern.compile("(?m)^--\\s*name:[ \\t]*(.*?)[ \\t]*\\R");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_]\\w*");

    /** What a parameter can't stand in, then casts such as {@code ::date}, then a parameter, then a bare question mark. */
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|(?s:/\\*.*?\\*/)|::|:([A-Za-z_]\\w*)|(\\?)");

    private QueryFile() {}

    static SortedMap<String, Query> parse(String resource, String text) {
        SortedMap<String, Query> queries = new TreeMap<>();
        Matcher heads = NAME.matcher(text);
        boolean more = heads.find();
        if (!more) {
            throw new IllegalArgumentException(resource + " has no line '-- name: ...'");
        }
        while (more) {
            String name = heads.group(1);
            int start = heads.end();
            more = heads.find();
            String sql = text.substring(start, more ? heads.start() : text.length());
            if (!IDENTIFIER.matcher(name).matches() || queries.containsKey(name)) {
                throw new IllegalArgumentException(
                        resource + ": '" + name + "' is no name, or the name of two statements");
            }
            queries.put(name, query(resource, name, sql.strip()));
        }
        return queries;
    }

    private static Query query(String resource, String name, String sql) {
        if (sql.isEmpty()) {
            throw new IllegalArgumentException(resource + ": " + name + " has no statement");
        }
        List<String> parameters = new ArrayList<>();
        String bound = TOKEN.matcher(sql).replaceAll(token -> {
            if (token.group(2) != null) {
                throw new IllegalArgumentException(resource + ": " + name + " has a '?'; write :name instead");
            }
            if (token.group(1) == null) {
                return Matcher.quoteReplacement(token.group());
            }
            parameters.add(token.group(1));
            return "?";
        });
        return new Query(name, bound, parameters);
    }
}
