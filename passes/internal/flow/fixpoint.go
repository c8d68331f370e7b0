package flow

// A fixpoint tells what follows from nothing but what is known, of things that may depend
// on each other: whichever is asked for first, it tells the same.
type fixpoint[K comparable] struct {
	known map[K]bool
	now   map[K]bool // as far as is told by the round that is under way
	asked map[K]bool // in that round
	deep  int        // how many are being looked at
	grown bool
}

// of reports whether something is so: holds tells that by what of reports of others.
func (f *fixpoint[K]) of(k K, holds func(K) bool) bool {
	if is, ok := f.known[k]; ok {
		return is
	}
	if f.deep > 0 {
		return f.look(k, holds)
	}
	if f.known == nil {
		f.known = make(map[K]bool)
	}
	f.now = make(map[K]bool)
	for f.grown = true; f.grown; {
		f.grown, f.asked = false, make(map[K]bool)
		f.look(k, holds)
	}
	for k := range f.asked {
		f.known[k] = f.now[k]
	}
	return f.known[k]
}

func (f *fixpoint[K]) look(k K, holds func(K) bool) bool {
	if f.asked[k] {
		return f.now[k]
	}
	f.asked[k] = true
	f.deep++
	is := holds(k)
	f.deep--
	if is && !f.now[k] {
		f.now[k], f.grown = true, true
	}
	return f.now[k]
}
