package org.casewright.criteria.ide.completion;

/** Something that authors write again and again; what stands in ⟨…⟩ is theirs to fill in. */
enum Template {

    VOCABULARY("vocabulary with a concept", "Vocabulary", "vocabulary", """
            vocabulary ⟨Name⟩ "⟨what it is about⟩" {
              ⟨finding⟩ ⟨Concept⟩ "⟨term as letters write it⟩"
            }"""),

    GUIDELINE("guideline", "Guideline", "guideline", """
            guideline ⟨Name⟩ "⟨title⟩"
              issuer "⟨who publishes it⟩" rank ⟨standards⟩ edition ⟨2015⟩
              in force ⟨2015-01-01⟩"""),

    TOPIC("topic with criteria", "Topic", "topic", """
            topic ⟨Name⟩ "⟨title⟩" of ⟨Guideline⟩ page ⟨1⟩
              covers ⟨Service⟩

              indicated when all of {
                ⟨label⟩: diagnosis of ⟨Diagnosis⟩
                  paraphrase "⟨the guideline's sense in words of your own⟩"
                ⟨other⟩: finding ⟨Finding⟩ at the requested region
                  paraphrase "⟨the guideline's sense in words of your own⟩"
              }"""),

    DEFINITION("definition", "CriterionDefinition", "define", """
            define ⟨Name⟩ "⟨what it asks⟩" when ⟨diagnosis of Concept⟩"""),

    SUM("sum of daily doses", "SumDefinition", "sum", """
            sum ⟨Name⟩ "⟨what it adds⟩" in mg per day
              of daily dose of ⟨Drug⟩ current or requested"""),

    FACTORS("factors by drug", "FactorTable", "factor", """
            factor ⟨Name⟩ "⟨what they are⟩" {
              ⟨Drug⟩: ⟨1⟩
            }"""),

    ADVICE("advice for letters", "Advice", "advice", """
            advice ⟨Name⟩ "⟨text⟩\""""),

    PATIENT("patient for scenarios", "TypicalPatient", "patient", """
            patient ⟨Name⟩ "⟨who it is⟩" {
              requests ⟨Service⟩ on ⟨2015-01-15⟩ first
              given diagnosis ⟨Diagnosis⟩ on ⟨2015-01-08⟩
            }"""),

    SCENARIO("scenario", "Scenario", "scenario", """
            scenario "⟨what is tried⟩" for ⟨Topic⟩
              requests ⟨Service⟩ on ⟨2015-01-15⟩ first
              given diagnosis ⟨Diagnosis⟩ on ⟨2015-01-08⟩
              expect ⟨indicated⟩"""),

    LIKE("scenario like a patient", "Scenario", "scenario", """
            scenario "⟨what is different⟩" for ⟨Topic⟩
              like ⟨Patient⟩
              expect ⟨not indicated⟩ because ⟨label⟩"""),

    EXCLUSION("exclusions", "Exclusion", "not", """
            not indicated when any of {
              ⟨label⟩: diagnosis of ⟨Diagnosis⟩
                paraphrase "⟨the guideline's sense in words of your own⟩"
              ⟨other⟩: finding ⟨Finding⟩
                paraphrase "⟨the guideline's sense in words of your own⟩"
            }"""),

    SUPPORT("supported amount", "Support", "supports", """
            supports ⟨6⟩ ⟨visits⟩ in ⟨3⟩ weeks counting done and authorized
              paraphrase "⟨the guideline's sense in words of your own⟩\""""),

    FAILED("treatments that failed", "Tried", "tried", """
            tried and failed at least ⟨2⟩ of ⟨Treatment⟩, ⟨Treatment⟩ for at least ⟨6⟩ weeks
              paraphrase "⟨the guideline's sense in words of your own⟩\"""");

    private final String title;
    private final String rule;
    private final String keyword;
    private final String pattern;

    Template(String title, String rule, String keyword, String pattern) {
        this.title = title;
        this.rule = rule;
        this.keyword = keyword;
        this.pattern = pattern;
    }

    String title() {
        return title;
    }

    /** The rule of the grammar that its keyword is a part of. */
    String rule() {
        return rule;
    }

    /** What it begins with. */
    String keyword() {
        return keyword;
    }

    String pattern() {
        return pattern;
    }
}
