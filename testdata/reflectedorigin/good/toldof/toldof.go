// Package toldof tells programs and servers the Origin by a part of what it sends them, and
// believes what they say.
package toldof

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/http"
	"net/url"
	"os/exec"
	"strings"
)

func allow(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func byPath(w http.ResponseWriter, r *http.Request) {
	allow(w)
	out, _ := http.NewRequest("GET", "http://origins.internal/", nil)
	out.URL.Path = "/" + r.Header.Get("Origin")
	if resp, err := http.DefaultClient.Do(out); err == nil && resp.StatusCode == http.StatusOK {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func byQuery(w http.ResponseWriter, r *http.Request) {
	allow(w)
	u, _ := url.Parse("http://origins.internal/")
	values := u.Query()
	values.Set("origin", r.Header.Get("Origin"))
	u.RawQuery = values.Encode()
	if resp, err := http.Get(u.String()); err == nil && resp.StatusCode == http.StatusOK {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func byClone(w http.ResponseWriter, r *http.Request) {
	allow(w)
	out, _ := http.NewRequest("GET", "http://origins.internal/", nil)
	out.Header = r.Header.Clone()
	if resp, err := http.DefaultClient.Do(out); err == nil && resp.StatusCode == http.StatusOK {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func byCopy(w http.ResponseWriter, r *http.Request) {
	allow(w)
	out, _ := http.NewRequest("GET", "http://origins.internal/", nil)
	maps.Copy(out.Header, r.Header)
	if resp, err := http.DefaultClient.Do(out); err == nil && resp.StatusCode == http.StatusOK {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func byEach(w http.ResponseWriter, r *http.Request) {
	allow(w)
	out, _ := http.NewRequest("GET", "http://origins.internal/", nil)
	for name, values := range r.Header {
		out.Header[name] = values
	}
	if resp, err := http.DefaultClient.Do(out); err == nil && resp.StatusCode == http.StatusOK {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

type question struct{ Origin, Path string }

func byBody(w http.ResponseWriter, r *http.Request) {
	allow(w)
	var body bytes.Buffer
	json.NewEncoder(&body).Encode(question{r.Header.Get("Origin"), r.URL.Path})
	out, _ := http.NewRequest("POST", "http://origins.internal/", &body)
	if resp, err := http.DefaultClient.Do(out); err == nil && resp.StatusCode == http.StatusOK {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func byProgram(w http.ResponseWriter, r *http.Request) {
	allow(w)
	check := exec.Command("check-origin")
	check.Stdin = strings.NewReader(r.Header.Get("Origin"))
	if check.Run() == nil {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func byArgument(w http.ResponseWriter, r *http.Request) {
	allow(w)
	check := exec.Command("check-origin")
	check.Args = append(check.Args, r.Header.Get("Origin"))
	if check.Run() == nil {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}
