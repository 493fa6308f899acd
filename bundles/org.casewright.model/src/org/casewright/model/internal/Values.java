package org.casewright.model.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.casewright.model.PageBox;
import org.casewright.model.PartialDate;
import org.casewright.model.Wording;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads the values of attributes, more strictly than EMF does. */
public final class Values {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}._-]+");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?(E[+-]?[0-9]{1,2})?");

    private Values() {
    }

    /** An id stands in paths and in references, and must be one word there. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether a number is one that a record could state, rather than one that would choke a calculation. */
    static boolean isReasonable(BigDecimal number) {
        return Math.abs(number.scale()) <= 15 && number.precision() - number.scale() <= 15;
    }

    private static boolean isReasonable(String number) {
        return DECIMAL.matcher(number).matches() && isReasonable(new BigDecimal(number));
    }

    /** @throws IllegalArgumentException with a sentence for the user */
    public static Object read(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum choice) {
            return literal(attribute, choice, text);
        }
        if (java == boolean.class) {
            require(text.equals("true") || text.equals("false"), attribute, text, "true or false");
        } else if (java == int.class || java == Integer.class) {
            require(INTEGER.matcher(text).matches(), attribute, text, "a whole number");
        } else if (java == BigDecimal.class) {
            require(isReasonable(text), attribute, text, "a number such as 7 or 2.5");
        }
        if (java == PartialDate.class) {
            return PartialDate.valueOf(text);
        }
        return java == PageBox.class ? PageBox.valueOf(text) : EcoreUtil.createFromString(type, text);
    }

    private static Enumerator literal(EAttribute attribute, EEnum choice, String text) {
        EEnumLiteral literal = choice.getEEnumLiteralByLiteral(text);
        if (literal == null) {
            String all = Wording.list(choice.getELiterals().stream().map(EEnumLiteral::getLiteral).toList());
            throw new IllegalArgumentException(
                    Wording.quoted(text) + " is not a value of '" + attribute.getName() + "'. Use " + all + ".");
        }
        return literal.getInstance();
    }

    private static void require(boolean holds, EAttribute attribute, String text, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "'" + attribute.getName() + "' must be " + wanted + ", not " + Wording.quoted(text) + ".");
        }
    }
}
