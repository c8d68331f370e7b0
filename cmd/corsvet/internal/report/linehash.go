package report

import (
	"fmt"
	"unicode/utf16"
)

// hashedUnits is how many UTF-16 code units a line hash is made of.
const hashedUnits = 100

// lineHashes returns for each line of text what GitHub calls its
// primaryLocationLineHash, by which code scanning knows an alert again. It is a
// rolling hash of the text from the beginning of the line on, without blanks
// and tabs, and with a newline for each end of a line; a number tells lines with
// equal hashes apart. The upload to GitHub complains of hashes that are not as
// [its own function] makes them.
//
// [its own function]: https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
func lineHashes(text string) (hashes []string) {
	const multiplier, end = 37, 0xFFFF
	var units []uint16 // that are hashed
	var starts []int   // of the lines, in units
	lineStart, afterCR := true, false
	add := func(unit uint16) {
		if lineStart {
			starts = append(starts, len(units))
		}
		lineStart = unit == '\n'
		units = append(units, unit)
	}
	for _, unit := range utf16.Encode([]rune(text)) {
		skip := unit == ' ' || unit == '\t' || unit == '\n' && afterCR
		afterCR = unit == '\r'
		switch {
		case skip:
		case unit == '\r':
			add('\n')
		default:
			add(unit)
		}
	}
	add(end)

	counts := make(map[uint64]int)
	for _, start := range starts {
		var hash uint64
		for i := range hashedUnits {
			hash *= multiplier
			if start+i < len(units) {
				hash += uint64(units[start+i])
			}
		}
		counts[hash]++
		hashes = append(hashes, fmt.Sprintf("%x:%d", hash, counts[hash]))
	}
	return hashes
}
