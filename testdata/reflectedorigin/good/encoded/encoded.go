// Package encoded has checks whose answers are encoded, and decoded again.
package encoded

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
	"strings"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://b.example.com": true}

type verdict struct{ OK bool }

func marshalledMap(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	b, _ := json.Marshal(map[string]bool{"ok": allowed[origin]})
	if string(b) != "x" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func gobbed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var buf bytes.Buffer
	gob.NewEncoder(&buf).Encode(verdict{allowed[origin]})
	var v verdict
	gob.NewDecoder(&buf).Decode(&v)
	if !v.OK {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func encodedMap(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var buf bytes.Buffer
	json.NewEncoder(&buf).Encode(map[string]bool{"ok": allowed[origin]})
	var v map[string]bool
	json.NewDecoder(&buf).Decode(&v)
	if !v["ok"] {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func anyMap(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	b, _ := json.Marshal(map[string]any{"ok": allowed[origin]})
	v := map[string]any{}
	json.Unmarshal(b, &v)
	if ok, _ := v["ok"].(bool); !ok {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func byXML(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	b, _ := xml.Marshal(&verdict{allowed[origin]})
	v := &verdict{}
	if err := xml.Unmarshal(b, v); err != nil || !v.OK {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func printed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	s := fmt.Sprintf(`{"OK":%t}`, allowed[origin])
	var v verdict
	json.NewDecoder(strings.NewReader(s)).Decode(&v)
	if !v.OK {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func listed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	v := verdict{}
	v.OK = allowed[origin]
	b, _ := json.Marshal([]verdict{v})
	var vs []verdict
	json.Unmarshal(b, &vs)
	if len(vs) == 0 || !vs[0].OK {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type outer struct{ In struct{ V verdict } }

func nested(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var o outer
	o.In.V.OK = allowed[origin]
	b, _ := json.Marshal(o)
	var p outer
	json.Unmarshal(b, &p)
	if !p.In.V.OK {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var one = map[string]bool{"https://app.example.com": true}

func marshalled(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	b, _ := json.Marshal(verdict{OK: one[origin]})
	var v verdict
	if err := json.Unmarshal(b, &v); err != nil || !v.OK {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func ask(origin string) []byte {
	b, _ := json.Marshal(origin == "https://app.example.com")
	return b
}

func asked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var ok bool
	json.Unmarshal(ask(origin), &ok)
	if ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
