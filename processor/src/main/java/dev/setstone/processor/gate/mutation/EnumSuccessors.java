package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constant that follows a constant of a contract's enum; the first one follows the last. */
final class EnumSuccessors {

    private final Map<String, List<String>> constants = new HashMap<>();

    EnumSuccessors(Contract contract) {
        for (TypeDeclaration declaration : contract.types().values()) {
            if (declaration instanceof EnumType type) {
                constants.put(type.binaryName().replace('.', '/'), type.constants());
            }
        }
    }

    /**
     * The next constant.
     *
     * @param owner the enum's internal name
     */
    Optional<String> after(String owner, String name) {
        List<String> all = constants.getOrDefault(owner, List.of());
        int index = all.indexOf(name);
        return index < 0 || all.size() == 1 ? Optional.empty() : Optional.of(all.get((index + 1) % all.size()));
    }
}
