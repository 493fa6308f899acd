package org.casewright.tests.project;

import java.util.List;

import org.casewright.criteria.CriteriaSource;

/** A small library, made up, in which nearly everything that the language has refers across files. */
final class SmallLibrary {

    static final CriteriaSource PLACES = CriteriaSource.of("/p/places.criteria", """
            vocabulary Places {
              region Back "back"
              region LowBack "low back" within Back also called "loin"
              region Knee "knee"
              region Disc "disc" within LowBack
              region Root "root" within LowBack corresponds to Disc
            }
            """);

    static final CriteriaSource CARE = CriteriaSource.of("/p/care.criteria", """
            vocabulary Care {
              symptom Ache "ache"
              diagnosis Sprain "sprain" is an Injury at Knee
              diagnosis Injury "injury"
              finding Stiffness "stiffness" by examination
              test Score "score" measured in points
              service Rub "rub"
              service Bath "bath"
              drug Poppy "poppy"
              drug Syrup "syrup" is a Poppy
              drug Drops "drops" is a Poppy also called "drip"
              abbreviation "SP" for Sprain
            }
            """);

    static final CriteriaSource BOOKS = CriteriaSource.of("/p/books.criteria", """
            guideline Book "Book of Care" rank MTUS edition 2010 in force 2010-01-01 to 2015-12-31
            guideline NewBook "New Book of Care" rank MTUS edition 2016 in force 2016-01-01 supersedes Book
              applies when symptom Ache
            """);

    static final CriteriaSource SHARED = CriteriaSource.of("/p/shared.criteria", """
            factor Strength "strength" {
              Syrup: 2
              Drops: by daily dose {
                up to 10 mg: 1
                above: 3
              }
            }
            sum Total "total" in mg per day of daily dose of Poppy current or requested weighted by Strength
            define Tried(Time in weeks) "trial of baths" when
              soaked: tried and failed Bath for at least Time
            advice Slowly "Slowly does it."
            """);

    static final CriteriaSource REST = CriteriaSource.of("/p/rest.criteria", """
            define Rested "rest" when Tried(4 weeks)
            """);

    static final CriteriaSource RUBS = CriteriaSource.of("/p/rubs.criteria", """
            topic Rubs "Rubs" of Book page 3
              covers Rub
              indicated when all of {
                ache: symptom Ache for more than 3 weeks
                stiff: finding Stiffness at the requested region
                tried: Rested
              }
              not indicated when sprained: diagnosis of Injury
              letter if upheld adds Slowly

            topic NewRubs "New rubs" of NewBook page 4
              covers Rub
              indicated when test Score of at least 4 points
              supports 6 visits counting done
            """);

    static final CriteriaSource PILLS = CriteriaSource.of("/p/pills.criteria", """
            topic Pills "Pills" of Book page 7
              covers Poppy
              indicated when all of {
                ceiling: Total is at most 50 mg per day
                ache: symptom Ache
              }
              not indicated when diagnosis of Sprain
            """);

    static final CriteriaSource PATIENTS = CriteriaSource.of("/p/patients.criteria", """
            patient Stiff "a stiff back" {
              requests Rub quantity 4 visits at LowBack on 2014-05-01 first
              given symptom Ache since 2014-01-01 on 2014-04-01
              given finding Stiffness at LowBack by examination on 2014-04-01
              given tried Bath failed on 2014-01-01 until 2014-03-01
            }
            """);

    static final CriteriaSource SCENARIOS = CriteriaSource.of("/p/scenarios.criteria", """
            scenario "all there" for Rubs
              like Stiff
              expect indicated

            scenario "sprained" for Rubs
              like Stiff
              given diagnosis Sprain on 2014-04-01
              expect not indicated because sprained

            scenario "no baths" for Rubs
              like Stiff without Bath
              expect not documented because soaked
            """);

    static final CriteriaSource DOSES = CriteriaSource.of("/p/doses.criteria", """
            scenario "syrup" for Pills
              requests Syrup dose 10 mg per day on 2014-05-01
              given symptom Ache on 2014-04-01
              expect indicated
                where Total is 20 mg per day
            """);

    private SmallLibrary() {
    }

    static List<CriteriaSource> files() {
        return List.of(BOOKS, CARE, DOSES, PATIENTS, PILLS, PLACES, REST, RUBS, SCENARIOS, SHARED);
    }
}
