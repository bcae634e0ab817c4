package dev.setstone.screening.privacy.tagger;

/** What a token is part of. Places and organisations are told apart so that they are not taken for persons; nobody reports them. */
public enum Label {
    OTHER,
    PERSON_START,
    PERSON,
    ADDRESS_START,
    ADDRESS,
    PLACE,
    ORGANISATION;

    /** Whether this may stand behind the label: a person or an address goes on only after its start. */
    boolean mayFollow(Label before) {
        return switch (this) {
            case PERSON -> before == PERSON_START || before == PERSON;
            case ADDRESS -> before == ADDRESS_START || before == ADDRESS;
            default -> true;
        };
    }
}
