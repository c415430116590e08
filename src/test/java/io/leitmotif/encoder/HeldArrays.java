package io.leitmotif.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.BaseNDManager;
import ai.djl.ndarray.NDManager;
import java.lang.reflect.Field;
import java.util.Map;

/**
 * What PyTorch's managers of native memory hold in this process: every array and every manager hangs below one that
 * lives as long as the process, until it is closed.
 */
record HeldArrays(int managers, int others) {

    static HeldArrays now() throws ReflectiveOperationException {
        try (NDManager any = Engine.getEngine("PyTorch").newBaseManager()) {
            HeldArrays all = below(any.getParentManager());
            return new HeldArrays(all.managers - 1, all.others);
        }
    }

    private static HeldArrays below(NDManager manager) throws ReflectiveOperationException {
        Field resources = BaseNDManager.class.getDeclaredField("resources");
        resources.setAccessible(true);
        int managers = 0;
        int others = 0;
        for (Object held : ((Map<?, ?>) resources.get(manager)).values()) {
            if (held instanceof NDManager below) {
                HeldArrays more = below(below);
                managers += 1 + more.managers;
                others += more.others;
            } else {
                others++;
            }
        }
        return new HeldArrays(managers, others);
    }
}
