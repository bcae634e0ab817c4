package dev.setstone.cdi;

import dev.setstone.runtime.Bindable;
import dev.setstone.runtime.Ports;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** As Setstone writes it. */
@SuppressWarnings("NullAway")
public final class LendingImpl implements Lending, Bindable<Lending> {

    private final @Nullable Ledger ledger;

    public LendingImpl() {
        this.ledger = null;
    }

    public LendingImpl(Ledger ledger) {
        this.ledger = Objects.requireNonNull(ledger, "port ledger is null");
    }

    @Override
    public Lending bind(Ports ports) {
        return new LendingImpl(ports.get(Ledger.class));
    }

    @Override
    public int loans(String member) {
        return Objects.requireNonNull(ledger).loans(member);
    }
}
