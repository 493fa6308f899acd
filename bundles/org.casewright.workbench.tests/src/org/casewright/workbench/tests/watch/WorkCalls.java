package org.casewright.workbench.tests.watch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Where the methods report in whose code a call was woven. It is the one thing here that is static:
 * woven code has nothing else to go by.
 */
public final class WorkCalls {

    private static final List<Consumer<String>> LISTENERS = new CopyOnWriteArrayList<>();

    private WorkCalls() {
    }

    /** Weaves a call of {@link #begins} into a method. */
    static void tell(MethodVisitor method, String work) {
        method.visitLdcInsn(work);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(WorkCalls.class), "begins",
                "(Ljava/lang/String;)V", false);
    }

    /** Called by woven code, on the thread that does the work. */
    public static void begins(String work) {
        for (Consumer<String> listener : LISTENERS) {
            listener.accept(work);
        }
    }

    static void listen(Consumer<String> listener) {
        LISTENERS.add(listener);
    }

    static void stop(Consumer<String> listener) {
        LISTENERS.remove(listener);
    }
}
