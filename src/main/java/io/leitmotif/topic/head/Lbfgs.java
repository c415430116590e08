package io.leitmotif.topic.head;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Limited-memory BFGS with a backtracking line search, for smooth convex functions
 * (Nocedal and Wright, Numerical Optimization, 2nd edition, algorithms 7.4 and 7.5).
 */
final class Lbfgs {

    private static final int MEMORY = 10;
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double GRADIENT_TOLERANCE = 1e-3;

    /** A function and its gradient. */
    interface Objective {
        /** The value at a point; fills the gradient there. */
        double at(double[] point, double[] gradient);
    }

    private record Step(double[] move, double[] gradientChange, double inverseCurvature) {
    }

    private Lbfgs() {
    }

    /** Walks downhill from zero until the gradient is a thousandth of its first length, or after {@code iterations}. */
    static double[] minimise(Objective objective, int dimension, int iterations) {
        double[] point = new double[dimension];
        double[] gradient = new double[dimension];
        double value = objective.at(point, gradient);
        double enough = GRADIENT_TOLERANCE * Math.sqrt(dot(gradient, gradient));
        Deque<Step> memory = new ArrayDeque<>();
        for (int i = 0; i < iterations && Math.sqrt(dot(gradient, gradient)) > enough; i++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(gradient, direction);
            double length = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = new double[dimension];
            double[] nextGradient = new double[dimension];
            double nextValue;
            while (true) {
                for (int j = 0; j < dimension; j++) {
                    next[j] = point[j] + length * direction[j];
                }
                nextValue = objective.at(next, nextGradient);
                if (nextValue <= value + SUFFICIENT_DECREASE * length * slope) {
                    break;
                }
                length /= 2;
                if (length < 1e-12) {
                    return point;
                }
            }
            remember(memory, point, next, gradient, nextGradient);
            point = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return point;
    }

    private static void remember(Deque<Step> memory, double[] from, double[] to, double[] before, double[] after) {
        double[] move = new double[from.length];
        double[] change = new double[from.length];
        for (int j = 0; j < from.length; j++) {
            move[j] = to[j] - from[j];
            change[j] = after[j] - before[j];
        }
        double curvature = dot(move, change);
        if (curvature > 0) {
            memory.addFirst(new Step(move, change, 1 / curvature));
            if (memory.size() > MEMORY) {
                memory.removeLast();
            }
        }
    }

    private static double[] direction(double[] gradient, Deque<Step> memory) {
        double[] direction = gradient.clone();
        double[] projections = new double[memory.size()];
        int k = 0;
        for (Step step : memory) {
            projections[k] = step.inverseCurvature * dot(step.move, direction);
            addScaled(direction, -projections[k++], step.gradientChange);
        }
        if (!memory.isEmpty()) {
            Step newest = memory.peekFirst();
            scale(direction, 1 / (newest.inverseCurvature * dot(newest.gradientChange, newest.gradientChange)));
        }
        for (Iterator<Step> oldestFirst = memory.descendingIterator(); oldestFirst.hasNext();) {
            Step step = oldestFirst.next();
            double correction = step.inverseCurvature * dot(step.gradientChange, direction);
            addScaled(direction, projections[--k] - correction, step.move);
        }
        scale(direction, -1);
        return direction;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static void addScaled(double[] target, double factor, double[] other) {
        for (int j = 0; j < target.length; j++) {
            target[j] += factor * other[j];
        }
    }

    private static void scale(double[] target, double factor) {
        for (int j = 0; j < target.length; j++) {
            target[j] *= factor;
        }
    }
}
