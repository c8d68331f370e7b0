// Package flags has policies that are flags, of which none lets everybody in.
package flags

import "net/http"

type flags uint8

const (
	listed flags = 1 << iota
	all
	null
)

type policy struct {
	flags flags
	list  map[string]bool
}

func (p *policy) has(f flags) bool { return p.flags&f == f }

var (
	some       = policy{flags: listed | null&^null, list: map[string]bool{"https://app.example.com": true}}
	same       = &policy{flags: listed, list: map[string]bool{"https://app.example.com": true}}
	on         = 3
	size uint8 = 250
)

func allow(w http.ResponseWriter, r *http.Request, everybody bool) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); everybody || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byMask(w http.ResponseWriter, r *http.Request) { allow(w, r, some.flags&all != 0) }

func byMethod(w http.ResponseWriter, r *http.Request) { allow(w, r, same.has(all)) }

func byOr(w http.ResponseWriter, r *http.Request) { allow(w, r, on|4 == 3) }

func byXor(w http.ResponseWriter, r *http.Request) { allow(w, r, on^1 != 2) }

func byClear(w http.ResponseWriter, r *http.Request) {
	enabled := (listed | all) &^ all
	allow(w, r, enabled&all != 0)
}

func byShift(w http.ResponseWriter, r *http.Request) { allow(w, r, on>>2 != 0 || on<<1 != 6) }

func byComplement(w http.ResponseWriter, r *http.Request) { allow(w, r, ^on == 0) }

func byAssignment(w http.ResponseWriter, r *http.Request) {
	enabled := listed | all
	enabled &^= all
	enabled >>= 1
	allow(w, r, enabled&all != 0)
}

func byOverflow(w http.ResponseWriter, r *http.Request) { allow(w, r, size+10 > 10) }

func byIncrement(w http.ResponseWriter, r *http.Request) {
	var n int8 = 127
	n++
	allow(w, r, n > 0)
}

// On some machines it is 0.
func byMachine(w http.ResponseWriter, r *http.Request) { allow(w, r, uint(on)<<31 == 0) }
