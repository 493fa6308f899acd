package org.casewright.workbench.tests.watch;

import java.util.HashMap;
import java.util.Map;

import org.casewright.workbench.tests.watch.Work.Entrance;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/** Puts into the first line of every {@link Work.Entrance}, as its class is loaded, a call that tells of it. */
final class EntranceWeaver implements WeavingHook {

    private record Place(Work work, Entrance entrance) {
    }

    private final Map<String, Place> places = new HashMap<>();

    EntranceWeaver() {
        for (Work work : Work.values()) {
            work.entrances().forEach(entrance -> places.put(entrance.type(), new Place(work, entrance)));
        }
    }

    @Override
    public void weave(WovenClass woven) {
        Place place = places.get(woven.getClassName());
        if (place == null || !woven.getBundleWiring().getBundle().getSymbolicName().equals(place.entrance().bundle())) {
            return;
        }
        ClassReader reader = new ClassReader(woven.getBytes());
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Entrances(writer, place), 0);
        woven.setBytes(writer.toByteArray());
        woven.getDynamicImports().add(WorkCalls.class.getPackageName());
    }

    private static final class Entrances extends ClassVisitor {

        private final Place place;

        Entrances(ClassVisitor next, Place place) {
            super(Opcodes.ASM9, next);
            this.place = place;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return place.entrance().methods().contains(name) ? new FirstLine(next, words(name)) : next;
        }

        private String words(String method) {
            return place.work().word() + " by " + place.entrance().type() + "." + method;
        }
    }

    private static final class FirstLine extends MethodVisitor {

        private final String words;

        FirstLine(MethodVisitor next, String words) {
            super(Opcodes.ASM9, next);
            this.words = words;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            WorkCalls.tell(this, words);
        }
    }
}
