"""A history as FHIR R4 resources: what was done and felt, and no diagnosis."""
