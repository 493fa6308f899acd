package org.casewright.determination.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.casewright.model.imrcase.Reviewer;
import org.eclipse.emf.common.util.EList;

/** Reads the reviewer's credentials as {@link CredentialsForm} writes them. */
final class CredentialsReader {

    private static final Template IS = new Template(CredentialsForm.IS);
    private static final Template LICENSED = new Template(CredentialsForm.AND_IS + CredentialsForm.LICENSED);
    private static final Template LICENSED_ALONE = new Template(CredentialsForm.LICENSED);
    private static final Template SUBSPECIALTY = new Template(CredentialsForm.SUBSPECIALTY);
    private static final Template BOARD = new Template(CredentialsForm.BOARD);
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?: (?=\\p{Lu})|$)");

    private final Reviewer reviewer;

    CredentialsReader(Reviewer reviewer) {
        this.reviewer = reviewer;
    }

    /** Reads the sentence of layout C and gives what else the text says: all of it where the sentence is missing. */
    List<String> readProse(String text) {
        Optional<List<String>> said = IS.match(text);
        if (said.isEmpty()) {
            return List.of(text);
        }
        String[] sentences = SENTENCE_END.split(said.get().get(1), 2);
        readSentence(sentences[0]);
        return List.of(said.get().getFirst(), sentences.length > 1 ? sentences[1] : "");
    }

    private void readSentence(String sentence) {
        Optional<List<String>> alone = LICENSED_ALONE.match(sentence).filter(values -> values.getFirst().isEmpty());
        Optional<List<String>> licensed = alone.or(() -> LICENSED.match(sentence));
        licensed.ifPresent(values -> readStates(values.get(1)));
        readSpecialties(licensed.map(List::getFirst).orElse(sentence));
    }

    private void readSpecialties(String text) {
        if (text.isEmpty()) {
            return;
        }
        reviewer.setCommaBeforeLicense(text.endsWith(",") || reviewer.getLicensedIn().isEmpty());
        String rest = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        Optional<List<String>> board = BOARD.match(rest).filter(values -> values.getFirst().isEmpty());
        reviewer.setBoardCertified(board.isPresent());
        String specialties = board.map(values -> values.get(1)).orElse(rest);
        Optional<List<String>> parts = SUBSPECIALTY.match(specialties);
        readSpecialties(parts.map(List::getFirst).orElse(specialties), reviewer.getCertifications());
        parts.ifPresent(both -> readSpecialties(both.get(1), reviewer.getSubspecialties()));
    }

    void readStates(String text) {
        NameList states = NameList.read(text);
        reviewer.getLicensedIn().addAll(states.names());
        reviewer.setStateSeparator(states.separator());
        reviewer.setLastStateSeparator(states.last());
    }

    void readCertifications(String text) {
        readSpecialties(text, reviewer.getCertifications());
    }

    private static void readSpecialties(String text, EList<String> into) {
        Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty()).forEach(into::add);
    }
}
