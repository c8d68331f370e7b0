// Package good sends headers that browsers take for what was meant, or of which
// that is not known.
package good
