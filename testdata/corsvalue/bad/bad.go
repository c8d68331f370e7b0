// Package bad sends headers that no browser takes for what was meant.
package bad
