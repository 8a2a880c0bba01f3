package dev.variorum.claims.quantity;

/** A canonical unit name with the type of quantity it makes. */
record Unit(String name, Type type) {}
