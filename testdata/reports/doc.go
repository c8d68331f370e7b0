// Package reports tests the reports of corsvet against the standards that they
// follow.
package reports
