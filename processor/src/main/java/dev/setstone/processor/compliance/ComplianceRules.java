package dev.setstone.processor.compliance;

import dev.setstone.processor.spec.ComplianceBlock;
import dev.setstone.processor.spec.Spec;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What {@code compliance.txt} says.
 *
 * @param version of the file
 * @param kinds of protected data, by name
 * @param blocks by name
 */
public record ComplianceRules(String version, Map<String, Kind> kinds, Map<String, Block> blocks) {
    public ComplianceRules {
        kinds = Map.copyOf(kinds);
        blocks = Map.copyOf(blocks);
    }

    /**
     * A kind of protected data.
     *
     * @param cwe the weakness when it gets out
     * @param names word sequences, lower case, single spaces
     */
    public record Kind(String name, String cwe, Set<String> names) {
        public Kind {
            names = Set.copyOf(names);
        }
    }

    /**
     * What one block asks for.
     *
     * @param protectedKinds names of the kinds that it protects
     * @param notInText those that must not be joined to text
     * @param notInResult those that must not be part of a result
     * @param told what a prompt says, a line each
     */
    public record Block(Set<String> protectedKinds, Set<String> notInText, Set<String> notInResult, List<String> told) {
        public Block {
            protectedKinds = Set.copyOf(protectedKinds);
            notInText = Set.copyOf(notInText);
            notInResult = Set.copyOf(notInResult);
            told = List.copyOf(told);
        }
    }

    /** The rules that ship with the product. */
    public static ComplianceRules shipped() {
        return new ComplianceReader().read("compliance.txt");
    }

    /** The blocks that a spec names, in the order of their declaration. */
    public static List<ComplianceBlock> named(Spec spec) {
        return Arrays.stream(ComplianceBlock.values())
                .filter(block ->
                        spec.compliance().stream().anyMatch(name -> name.value().equals(block.key())))
                .toList();
    }

    /** What a prompt says for these blocks, in the order of the blocks' declaration. */
    public List<String> told(Collection<ComplianceBlock> named) {
        return named.stream()
                .sorted()
                .flatMap(block -> block(block).told().stream())
                .toList();
    }

    Block block(ComplianceBlock named) {
        return Optional.ofNullable(blocks.get(named.key()))
                .orElseThrow(() -> new IllegalStateException("compliance.txt has no block " + named.key()));
    }

    /** The kinds that a name tells, in alphabetical order. */
    public List<String> kindsOf(String words) {
        return kinds.values().stream()
                .filter(kind ->
                        kind.names().stream().anyMatch(name -> words.equals(name) || words.endsWith(" " + name)))
                .map(Kind::name)
                .sorted()
                .toList();
    }

    /** The blocks' demands taken together. */
    public Block together(Collection<ComplianceBlock> named) {
        return new Block(
                kinds(named, Block::protectedKinds),
                kinds(named, Block::notInText),
                kinds(named, Block::notInResult),
                List.of());
    }

    private Set<String> kinds(
            Collection<ComplianceBlock> named, java.util.function.Function<Block, Set<String>> which) {
        return named.stream()
                .flatMap(block -> which.apply(block(block)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
