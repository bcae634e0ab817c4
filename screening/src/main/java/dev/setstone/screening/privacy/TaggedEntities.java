package dev.setstone.screening.privacy;

import dev.setstone.screening.privacy.tagger.EntityTagger;
import dev.setstone.screening.privacy.tagger.Label;
import java.util.List;

/** Names and addresses that no form gives away: what the trained tagger takes for one. */
final class TaggedEntities implements Detector {

    private final EntityTagger tagger = EntityTagger.shipped();

    @Override
    public List<Sensitive> detect(String text) {
        return tagger.entities(text).stream()
                .map(entity -> Sensitive.in(
                        text,
                        entity.kind() == Label.PERSON ? SensitiveType.PERSON_NAME : SensitiveType.ADDRESS,
                        entity.start(),
                        entity.end()))
                .toList();
    }
}
