package org.casewright.benchmarks.cases;

import java.util.List;

/** The concepts of the guideline library that the generated cases name. */
public final class Terms {

    public static final String MYOFASCIAL_PAIN_SYNDROME = "Conditions.MyofascialPainSyndrome";
    public static final String FIBROMYALGIA = "Conditions.Fibromyalgia";
    public static final String NEUROPATHY = "Conditions.Neuropathy";
    public static final String RADICULOPATHY = "Conditions.Radiculopathy";
    public static final String LUMBAR_RADICULOPATHY = "Conditions.LumbarRadiculopathy";
    public static final String PAIN = "Conditions.Pain";
    public static final String TRIGGER_POINT = "Findings.CircumscribedTriggerPoint";
    public static final String TWITCH_RESPONSE = "Findings.TwitchResponse";
    public static final String REFERRED_PAIN = "Findings.ReferredPain";
    public static final String FUNCTIONAL_IMPROVEMENT = "Findings.FunctionalImprovement";
    public static final String PLAIN_INJECTATE = "Findings.PlainInjectate";

    public static final String TRIGGER_POINT_INJECTION = "Services.TriggerPointInjection";
    public static final String STRETCHING = "Services.Stretching";
    public static final String PHYSICAL_THERAPY = "Services.PhysicalTherapy";
    public static final String POSTOPERATIVE_THERAPY = "Services.PostoperativeTherapy";
    public static final String NSAID = "Drugs.NSAID";
    public static final String NAPROXEN = "Drugs.Naproxen";
    public static final String MUSCLE_RELAXANT = "Drugs.MuscleRelaxant";
    public static final String CYCLOBENZAPRINE = "Drugs.Cyclobenzaprine";

    public static final String SPINE = "Anatomy.Spine";
    public static final String LUMBAR_SPINE = "Anatomy.LumbarSpine";
    public static final String LUMBAR_MUSCLES = "Anatomy.LumbarParaspinalMuscles";
    public static final String CERVICAL_SPINE = "Anatomy.CervicalSpine";

    /** Diagnoses that the trigger point topic does not ask for. */
    public static final List<String> OTHER_DIAGNOSES = List.of(
            "Conditions.LumbarStrain", "Conditions.NeckStrain", "Conditions.ShoulderSprain", "Conditions.KneeSprain",
            "Conditions.SpinalStenosis", "Conditions.LumbarDiscDegeneration", "Conditions.CarpalTunnelSyndrome",
            "Conditions.RotatorCuffTear", "Conditions.LabralTear", "Conditions.Epicondylitis",
            "Conditions.MeniscusTear", "Conditions.HipOsteoarthritis", "Conditions.KneeOsteoarthritis",
            "Conditions.Headache", "Conditions.PepticUlcer", "Conditions.MultipleSclerosis");

    /** Services and drugs that the trigger point topic does not ask for. */
    public static final List<String> OTHER_TREATMENTS = List.of(
            "Services.Acupuncture", "Services.Manipulation", "Services.TensUnit", "Services.MagneticResonanceImaging",
            "Services.Electromyography", "Services.UrineDrugTest", "Services.SacroiliacJointInjection",
            "Services.TransforaminalEpidural", "Drugs.Acetaminophen", "Drugs.Hydrocodone", "Drugs.Tramadol",
            "Drugs.Gabapentin", "Drugs.Duloxetine", "Drugs.Omeprazole", "Drugs.LidocainePatch");

    private Terms() {
    }
}
