package org.isnad.evaluate;

/** Bounds that a figure lies between with 95 % confidence. */
public record Interval(double low, double high) {}
