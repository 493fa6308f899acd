package org.casewright.determination.form;

/** The two sides of an item, as the form's sentences about their guidelines name them. */
public enum Party {
    ADMINISTRATOR("The Claims Administrator"), REVIEWER("The Expert Reviewer");

    private final String subject;

    Party(String subject) {
        this.subject = subject;
    }

    String subject() {
        return subject;
    }
}
