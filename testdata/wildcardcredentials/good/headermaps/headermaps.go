// Package headermaps copies maps of headers to responses but for one of both, and deletes
// of those that a response has.
package headermaps

import (
	"maps"
	"net/http"
	"strings"
)

func skipped(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "true")
	for name := range h {
		if name == "Access-Control-Allow-Credentials" {
			continue
		}
		w.Header().Set(name, h.Get(name))
	}
}

var baseDeletedofclone = http.Header{"Access-Control-Allow-Origin": {"*"}, "Access-Control-Allow-Credentials": {"true"}}

func deletedOfClone(w http.ResponseWriter, r *http.Request) {
	h := baseDeletedofclone.Clone()
	h.Del("Access-Control-Allow-Credentials")
	for name := range h {
		w.Header().Set(name, h.Get(name))
	}
}

var baseReplacedinclone = http.Header{"Access-Control-Allow-Origin": {"*"}}

func replacedInClone(w http.ResponseWriter, r *http.Request) {
	h := maps.Clone(baseReplacedinclone)
	h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	h.Set("Access-Control-Allow-Credentials", "true")
	for name := range h {
		w.Header().Set(name, h.Get(name))
	}
}

func copiedOver(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	h.Set("Access-Control-Allow-Credentials", "true")
	maps.Copy(w.Header(), h)
}

func either(w http.ResponseWriter, r *http.Request) {
	pub := http.Header{"Access-Control-Allow-Origin": {"*"}}
	priv := http.Header{"Access-Control-Allow-Origin": {"https://app.example.com"}, "Access-Control-Allow-Credentials": {"true"}}
	h := pub
	if r.URL.Path == "/me" {
		h = priv
	}
	maps.Copy(w.Header(), h)
}

func eitherRanged(w http.ResponseWriter, r *http.Request) {
	pub := http.Header{"Access-Control-Allow-Origin": {"*"}}
	priv := http.Header{"Access-Control-Allow-Origin": {"https://app.example.com"}, "Access-Control-Allow-Credentials": {"true"}}
	h := pub
	if r.URL.Path == "/me" {
		h = priv
	}
	for name := range h {
		w.Header().Set(name, h.Get(name))
	}
}

func deletedByFunc(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "true")
	maps.DeleteFunc(h, func(k string, _ []string) bool { return k == "Access-Control-Allow-Credentials" })
	maps.Copy(w.Header(), h)
}

func clearedMap(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "true")
	clear(h)
	h.Set("X-A", "b")
	maps.Copy(w.Header(), h)
}

func deletedByPrefix(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	for name := range w.Header() {
		if strings.HasPrefix(name, "Access-Control-") {
			w.Header().Del(name)
		}
	}
}

func clearedResponse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	clear(w.Header())
}

func cloneOfResponse(w http.ResponseWriter, r *http.Request) {
	h := w.Header().Clone()
	h.Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	_ = h
}

func deletedAll(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	for name := range w.Header() {
		w.Header().Del(name)
	}
}

func deletedByName(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	for name := range w.Header() {
		if name == "Access-Control-Allow-Credentials" {
			w.Header().Del(name)
		}
	}
}

func deletedFuncOfResponse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	maps.DeleteFunc(w.Header(), func(k string, _ []string) bool { return strings.HasPrefix(k, "Access-") })
}

func deletedFolded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	h := w.Header()
	for name := range h {
		if strings.EqualFold(name, "access-control-allow-credentials") {
			delete(h, name)
		}
	}
}

func deletedByValue(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	for name, v := range w.Header() {
		if v[0] == "true" {
			delete(w.Header(), name)
		}
	}
}

func deletedBySuffix(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "true")
	for name := range h {
		if strings.HasSuffix(name, "Credentials") {
			h.Del(name)
		}
	}
	maps.Copy(w.Header(), h)
}

func skippedBySuffix(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "true")
	for name, v := range h {
		if strings.HasSuffix(name, "Credentials") {
			continue
		}
		w.Header()[name] = v
	}
}

func deletedKeys(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	h := w.Header()
	for k := range maps.Keys(h) {
		h.Del(k)
	}
}

func deletedLater(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	var names []string
	for k := range w.Header() {
		names = append(names, k)
	}
	for _, k := range names {
		w.Header().Del(k)
	}
}

func storedLater(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	h["Access-Control-Allow-Origin"] = []string{"*"}
	h["Access-Control-Allow-Origin"][0] = "https://app.example.com"
	h.Set("Access-Control-Allow-Credentials", "true")
	maps.Copy(w.Header(), h)
}
