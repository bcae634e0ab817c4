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
                .filter(entity -> entity.kind() != Label.PERSON || isWrittenLikeAName(text, entity))
                .map(entity -> Sensitive.in(
                        text,
                        entity.kind() == Label.PERSON ? SensitiveType.PERSON_NAME : SensitiveType.ADDRESS,
                        entity.start(),
                        entity.end()))
                .toList();
    }

    /** Scripts that have capitals begin names with one; a constant such as "manual" is none, whatever stands around it. */
    private static boolean isWrittenLikeAName(String text, EntityTagger.Entity entity) {
        String value = text.substring(entity.start(), entity.end());
        return value.chars().noneMatch(Character::isLowerCase)
                || value.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    }
}
