package flow

import (
	"encoding/binary"
	"slices"
)

// A table is a small persistent map, sorted by key.
type table[K, V any] []*row[K, V]

// A row of a table, with the number of its encoding once that was asked for. Tables
// share their rows: what is in one never changes.
type row[K, V any] struct {
	key     K
	content V
	number  uint64
	by      *numbering
}

func (r *row[K, V]) value() V { return r.content }

// A numbering gives numbers to encodings of rows, so that the key of a state
// is short, and what does not change on a path is encoded but once.
type numbering struct {
	numbers    map[string]uint64
	key, value []byte // to be written over
}

func newNumbering() *numbering { return &numbering{numbers: make(map[string]uint64)} }

// appendNumber appends the number of a row, whose encoding appendKey appends.
func (r *row[K, V]) appendNumber(key []byte, n *numbering, appendKey func(*row[K, V], []byte) []byte) []byte {
	if r.by != n {
		n.value = appendKey(r, n.value[:0])
		number, ok := n.numbers[string(n.value)]
		if !ok {
			number = uint64(len(n.numbers))
			n.numbers[string(n.value)] = number
		}
		r.number, r.by = number, n
	}
	return binary.AppendUvarint(key, r.number)
}

func (t table[K, V]) search(k K, compare func(x, y K) int) (int, bool) {
	return slices.BinarySearchFunc(t, k, func(r *row[K, V], k K) int { return compare(r.key, k) })
}

func (t table[K, V]) get(k K, compare func(x, y K) int) (v V, ok bool) {
	if i, ok := t.search(k, compare); ok {
		return t[i].value(), true
	}
	return v, false
}

func (t table[K, V]) set(k K, v V, compare func(x, y K) int) table[K, V] {
	return t.with(&row[K, V]{key: k, content: v}, compare)
}

// with returns t with a row instead of the one of its key, if there is one.
func (t table[K, V]) with(r *row[K, V], compare func(x, y K) int) table[K, V] {
	i, ok := t.search(r.key, compare)
	out := make(table[K, V], 0, len(t)+1)
	out = append(append(out, t[:i]...), r)
	if ok {
		i++
	}
	return append(out, t[i:]...)
}

// without returns t less the rows whose key is to be dropped.
func (t table[K, V]) without(drop func(K) bool) table[K, V] {
	return t.less(func(r *row[K, V]) bool { return drop(r.key) })
}

// less returns t less the rows that are to be dropped.
func (t table[K, V]) less(drop func(*row[K, V]) bool) table[K, V] {
	i := slices.IndexFunc(t, drop)
	if i < 0 {
		return t
	}
	out := append(make(table[K, V], 0, len(t)-1), t[:i]...)
	for _, r := range t[i+1:] {
		if !drop(r) {
			out = append(out, r)
		}
	}
	return out
}
