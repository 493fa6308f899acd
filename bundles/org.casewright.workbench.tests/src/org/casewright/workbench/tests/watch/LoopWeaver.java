package org.casewright.workbench.tests.watch;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Puts into the first line of what takes the next event of a loop a call that tells of it. The display tells of each
 * event, but not of which loop it is one; and that a dialog has begun one it tells only when that has nothing to do.
 */
final class LoopWeaver implements WeavingHook {

    static final String DISPLAY = "org.eclipse.swt.widgets.Display";
    static final String DISPATCH = "readAndDispatch";

    @Override
    public void weave(WovenClass woven) {
        if (woven.getClassName().equals(DISPLAY)) {
            ClassReader reader = new ClassReader(woven.getBytes());
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Loops(writer), 0);
            woven.setBytes(writer.toByteArray());
            woven.getDynamicImports().add(LoopCalls.class.getPackageName());
        }
    }

    private static final class Loops extends ClassVisitor {

        Loops(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return name.equals(DISPATCH) ? new FirstLine(next) : next;
        }
    }

    private static final class FirstLine extends MethodVisitor {

        FirstLine(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(LoopCalls.class), "dispatches", "()V", false);
        }
    }
}
