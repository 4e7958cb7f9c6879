/** Missions of interregional advisers. */
export const MISSIONS = `
Mission ID | Member State | Adviser | Theme | Start | End
M-001 | Nepal | Interregional adviser 1 | Juvenile justice | 2025-02-03 | 2025-02-12
M-002 | Ghana | Interregional adviser 2 | Crime data and statistics | 2025-02-24 | 2025-03-05
M-003 | Tunisia | Interregional adviser 1 | Proceeds of crime | 2025-04-07 | 2025-04-16
M-004 | Haiti | Interregional adviser 2 | Prison reform | 2025-06-02 | 2025-06-13
M-005 | Solomon Islands | Interregional adviser 1 | Urban crime | 2025-09-29 | 2025-10-08
M-006 | Zambia | Interregional adviser 2 | Prison reform | 2025-11-10 | 2025-11-19
M-007 | Georgia | Interregional adviser 1 | Crime data and statistics | 2026-02-09 | 2026-02-17
M-008 | Rwanda | Interregional adviser 2 | | 2026-05-18 | 2026-05-27
`;

/**
 * What the advisers recommended. Overdue on 30 June 2026 (rule R12): RC-001, RC-003, RC-006, RC-008, RC-010 and RC-013.
 */
export const RECOMMENDATIONS = `
Recommendation ID | Mission ID | Recommendation | Due on | Status | Need ID
RC-001 | M-001 | Introduce diversion by the police, with family conferences | 2025-12-31 | under way | N-005
RC-002 | M-001 | Adopt rules of procedure for child witnesses | 2025-09-30 | done
RC-003 | M-001 | Separate juveniles from adults in all places of remand | 2026-03-31 | accepted
RC-004 | M-002 | Hold a national survey of victims of crime | 2026-12-31 | accepted | N-008
RC-005 | M-002 | Publish one classification of offences for police and courts | 2025-10-31 | done
RC-006 | M-003 | Appoint a supervisor for dealers in real estate | 2026-01-31 | open | N-013
RC-007 | M-003 | Extend the duty to report to lawyers and notaries | 2026-09-30 | under way | N-013
RC-008 | M-004 | Restore water and sanitation in the two largest prisons | 2025-12-31 | under way | N-021
RC-009 | M-004 | Register every detainee, with the date of the next hearing | 2026-10-31 | accepted
RC-010 | M-004 | Review all pre-trial detention of more than two years | 2026-02-28 | open
RC-011 | M-005 | Train mediators in the provincial towns | 2026-12-31 | accepted | N-030
RC-012 | M-005 | Set up a curfew for minors | 2026-03-31 | rejected
RC-013 | M-006 | Classify prisoners on admission | 2026-05-31 | accepted | N-006
RC-014 | M-006 | Open a section for vocational training | 2027-01-31 | accepted | N-006
RC-015 | M-007 | Reconcile the figures of prosecution and courts every quarter | 2026-09-30 | under way | N-020
RC-016 | M-008 | Draft a law on mutual legal assistance | 2026-12-31 | open
`;
