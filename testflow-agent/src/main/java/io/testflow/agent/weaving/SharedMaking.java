package io.testflow.agent.weaving;

import io.testflow.agent.classfile.Method;

/**
 * Methods of libraries that make, when somebody first asks for it, what others get later. What they use counts as what the
 * initialiser of their class uses.
 */
final class SharedMaking {

    private static final String SPRING = "org.springframework.beans.factory.support.";

    private SharedMaking() {}

    /**
     * Whether a method is one of them.
     *
     * @param className with dots
     */
    static boolean isBy(String className, Method method) {
        if (!className.startsWith(SPRING)) {
            return false;
        }
        return switch (className.substring(SPRING.length())) {
            case "DefaultSingletonBeanRegistry" ->
                method.name().equals("getSingleton")
                        && method.descriptor()
                                .startsWith("(Ljava/lang/String;Lorg/springframework/beans/factory/ObjectFactory;");
            case "FactoryBeanRegistrySupport" -> method.name().equals("getObjectFromFactoryBean");
            default -> false;
        };
    }
}
