package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says of itself, and to wrong use of it. */
class HelpTest {

    @Test
    void theHelpNamesTheCommands() {
        String help = Command.expect(0, "--help").out();

        for (String command : List.of("check", "test", "evaluate", "determine", "import")) {
            assertTrue(help.contains("\n  " + command + " "), help);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            check,     "PATH..."
            test,      "PATH..."
            evaluate,  "CASE..."
            determine, "CASE..."
            import,    "LETTER..."
            """)
    void eachCommandSaysItsUseAndItsExitCodes(String command, String parameters) {
        Command help = Command.expect(0, command, "--help");

        assertEquals("", help.err());
        assertTrue(help.out().startsWith("Usage: casewright " + command + " "), help.out());
        String use = help.out().substring(0, help.out().indexOf("\n\n")).replaceAll("\\s+", " ");
        assertTrue(use.contains(parameters), use);
        String codes = help.out().substring(help.out().indexOf("Exit codes:"));
        for (String code : List.of("0", "1", "2")) {
            assertTrue(codes.contains("\n   " + code + "   "), codes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test"})
    void theRuleOfLinkingIsExplained(String command) {
        String help = Command.expect(0, command, "--help").out().replaceAll("\\s+", " ");

        assertTrue(help.contains("linked with the library that comes with Casewright, or the one named"), help);
        assertTrue(help.contains("takes the place of the library's file"), help);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                          | Unmatched argument at index 0: 'nonsense'
            check                             | Missing required parameter: 'PATH'
            check --format yaml x.case        | expected one of [text, json] (case-insensitive) but was 'yaml'
            check --library                   | Missing required parameter for option '--library' (PATH)
            test                              | Missing required parameter: 'PATH'
            evaluate                          | Missing required parameter: 'CASE'
            evaluate -o out x.case            | Unknown option: '-o'
            determine x.case                  | Missing required option: '--output=DIR'
            determine -o out                  | Missing required parameter: 'CASE'
            determine x.case -o               | Missing required parameter for option '--output'
            determine x.case -o a --format x  | expected one of [pdf, docx, html, txt] (case-insensitive) but was 'x'
            import letter.pdf                 | Missing required option: '--output=DIR'
            """)
    void wrongUseIsNamedWithTheRightUse(String line, String message) {
        Command command = Command.expect(2, (Object[]) line.split(" "));

        assertEquals("", command.out());
        assertTrue(command.err().contains(message), command.err());
        assertTrue(command.err().contains("Usage: casewright"), command.err());
    }

    @Test
    void aPathThatIsNoneIsWrongUse() {
        assertTrue(Command.expect(2, "check", "a\0b.case").err().contains("a\0b.case"));
    }
}
