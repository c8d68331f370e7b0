package good

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

// returns goes no further when it has answered.
func returns(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// otherArm answers in one of two ways.
func otherArm(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusMethodNotAllowed)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		fmt.Fprintln(w, "hello")
	}
}

// sameCondition is told the same thing twice.
func sameCondition(w http.ResponseWriter, r *http.Request) {
	body, err := os.ReadFile("hello.txt")
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
	}
	if err == nil {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Write(body)
	}
}

// remembered keeps what it has done in a variable.
func remembered(w http.ResponseWriter, r *http.Request) {
	answered := false
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		answered = true
	}
	if !answered {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		fmt.Fprintln(w, "hello")
	}
}

// stops ends the program, or the request.
func stops(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		panic(http.ErrAbortHandler)
	}
	if r.Method == http.MethodPatch {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		log.Fatal("a patch")
	}
	if r.Method == http.MethodTrace {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		abort()
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

func abort() { panic(http.ErrAbortHandler) }

// refused asks whether the helper has answered.
func refused(w http.ResponseWriter, r *http.Request) {
	if refuse(w, r) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

func refuse(w http.ResponseWriter, r *http.Request) bool {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return true
	}
	return false
}

// failed asks for the error that goes with an answer.
func failed(w http.ResponseWriter, r *http.Request) {
	if err := check(w, r); err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

func check(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return fmt.Errorf("method %s", r.Method)
	}
	return nil
}

// deferredAnswer answers when all is done.
func deferredAnswer(w http.ResponseWriter, r *http.Request) {
	defer fmt.Fprintln(w, "hello")
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// deferredHeader sets it last, and nothing has been sent.
func deferredHeader(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Println("hello")
}

// inCases has an answer in each.
func inCases(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.Header().Set("Access-Control-Allow-Origin", "*")
		fmt.Fprintln(w, "hello")
	case http.MethodPost:
		http.Error(w, "read only", http.StatusMethodNotAllowed)
	}
}

type settings struct{ open bool }

// bySetting does the one or the other.
func (s *settings) bySetting(w http.ResponseWriter, r *http.Request) {
	if !s.open {
		http.Error(w, "closed", http.StatusForbidden)
	}
	if s.open {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		fmt.Fprintln(w, "hello")
	}
}

// What has left names it as well.
func varyAgain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Vary", "Accept-Encoding, origin")
	fmt.Fprintln(w, "hello")
	w.Header().Add("Vary", "Origin")
}

// What has left may name it.
func varyOfSomebody(w http.ResponseWriter, r *http.Request, names string) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Vary", names)
	fmt.Fprintln(w, "hello")
	w.Header().Add("Vary", "Origin")
}
