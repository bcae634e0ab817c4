package dev.setstone.processor.gate.output;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Searches an answer as it came, prose, code, comments and all, before anything of it is used. */
public final class ReplyScreen {

    /** The verdict on an answer, unless nothing was found. */
    public Optional<Verdict> judge(FreshnessKey key, String reply) {
        return new LeakSearch(key)
                .find("the answer", reply)
                .map(leak -> new Verdict(GateName.SECURITY, List.of(leak), new TreeMap<>()));
    }
}
