package org.casewright.workbench.tests.watch;

import java.util.Map;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Puts before every call by which Casewright asks the file system for something another one that tells of it. The Java
 * runtime records what is read and written (see {@link FileCalls}), but not who looks whether a file is there, or makes
 * a folder. A reference such as {@code Files::exists} is no call and goes unseen, so Casewright writes lambdas.
 */
final class FileWeaver implements WeavingHook {

    private static final String OURS = "org.casewright.";
    private static final String TESTS = "org.casewright.workbench.tests";

    /** Methods by the class that has them; of {@code Files} all, as it is there for nothing else. */
    private static final Map<String, Set<String>> METHODS = Map.of(
            "java/nio/file/Files", Set.of(),
            "java/io/File", Set.of("canExecute", "canRead", "canWrite", "createNewFile", "createTempFile", "delete",
                    "exists", "isDirectory", "isFile", "lastModified", "length", "list", "listFiles", "mkdir", "mkdirs",
                    "renameTo"),
            "org/eclipse/core/runtime/Platform", Set.of("getStateLocation"));

    @Override
    public void weave(WovenClass woven) {
        String bundle = woven.getBundleWiring().getBundle().getSymbolicName();
        if (!bundle.startsWith(OURS) || bundle.equals(TESTS)) {
            return;
        }
        ClassReader reader = new ClassReader(woven.getBytes());
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Calls(writer), 0);
        woven.setBytes(writer.toByteArray());
        woven.getDynamicImports().add(WorkCalls.class.getPackageName());
    }

    private static final class Calls extends ClassVisitor {

        Calls(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                String[] exceptions) {
            return new Told(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class Told extends MethodVisitor {

        Told(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            Set<String> methods = METHODS.get(owner);
            if (methods != null && (methods.isEmpty() || methods.contains(name))) {
                WorkCalls.tell(this, "asking for a file by " + Type.getObjectType(owner).getClassName() + "." + name);
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        }
    }
}
