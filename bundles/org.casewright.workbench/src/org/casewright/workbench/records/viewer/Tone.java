package org.casewright.workbench.records.viewer;

import org.eclipse.swt.graphics.RGB;

/** The colours of marks on white paper, one for each kind of finding; each goes with an icon and a word. */
public enum Tone {
    DIAGNOSIS(0x7C3AED), SYMPTOM(0xB45309), EXAMINATION(0x0F766E), TEST_RESULT(0x0369A1), TREATMENT(0x15803D),
    MEDICATION(0xBE185D), NEUTRAL(0x475569);

    private final RGB rgb;

    Tone(int rgb) {
        this.rgb = new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    public RGB rgb() {
        return rgb;
    }
}
