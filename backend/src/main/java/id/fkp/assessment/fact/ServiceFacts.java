package id.fkp.assessment.fact;

import java.util.List;

/** A kind of service that the unit gives, with its standards. */
public record ServiceFacts(String name, List<StandardFacts> standards) {}
