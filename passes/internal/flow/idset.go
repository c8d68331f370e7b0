package flow

import (
	"iter"
	"math/bits"
)

// An idSet is a set of identities, which are small numbers.
type idSet struct {
	words []uint64
	n     int
}

func (s *idSet) has(id ID) bool {
	w := int(id) / 64
	return w < len(s.words) && s.words[w]&(1<<(id%64)) != 0
}

func (s *idSet) add(id ID) {
	w := int(id) / 64
	for w >= len(s.words) {
		s.words = append(s.words, 0)
	}
	if s.words[w]&(1<<(id%64)) == 0 {
		s.words[w] |= 1 << (id % 64)
		s.n++
	}
}

// clear empties a set that is to be filled again.
func (s *idSet) clear() {
	clear(s.words)
	s.n = 0
}

// all returns the identities, in order.
func (s *idSet) all() iter.Seq[ID] {
	return func(yield func(ID) bool) {
		for i, w := range s.words {
			for ; w != 0; w &= w - 1 {
				if !yield(ID(i*64 + bits.TrailingZeros64(w))) {
					return
				}
			}
		}
	}
}
