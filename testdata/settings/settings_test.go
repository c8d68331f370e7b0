package settings

import (
	"net/http"
	"testing"

	"github.com/corsvet/corsvet/passes/settings/beego2"
	"github.com/corsvet/corsvet/passes/settings/chi"
	"github.com/corsvet/corsvet/passes/settings/echo4"
	"github.com/corsvet/corsvet/passes/settings/echo5"
	"github.com/corsvet/corsvet/passes/settings/fiber2"
	"github.com/corsvet/corsvet/passes/settings/fiber3"
	"github.com/corsvet/corsvet/passes/settings/gincontrib"
	"github.com/corsvet/corsvet/passes/settings/goa"
	"github.com/corsvet/corsvet/passes/settings/goframe"
	"github.com/corsvet/corsvet/passes/settings/gorestful"
	"github.com/corsvet/corsvet/passes/settings/gorilla"
	"github.com/corsvet/corsvet/passes/settings/gozero"
	"github.com/corsvet/corsvet/passes/settings/grpcweb"
	"github.com/corsvet/corsvet/passes/settings/hertz"
	"github.com/corsvet/corsvet/passes/settings/iris"
	"github.com/corsvet/corsvet/passes/settings/itsjamie"
	"github.com/corsvet/corsvet/passes/settings/jub0bs"
	"github.com/corsvet/corsvet/passes/settings/lab259"
	"github.com/corsvet/corsvet/passes/settings/ozzo"
	"github.com/corsvet/corsvet/passes/settings/pkgzrest"
	"github.com/corsvet/corsvet/passes/settings/rs"
	"github.com/corsvet/corsvet/passes/settings/rsgin"
	"github.com/corsvet/corsvet/passes/settings/socketio"
)

// libraries are the cases, by the folder that has them.
var libraries = map[string]map[string]func() http.Handler{
	"beego2":     beego2.Cases,
	"chi":        chi.Cases,
	"echo4":      echo4.Cases,
	"echo5":      echo5.Cases,
	"fiber2":     fiber2.Cases,
	"fiber3":     fiber3.Cases,
	"gincontrib": gincontrib.Cases,
	"goa":        goa.Cases,
	"goframe":    goframe.Cases,
	"gorestful":  gorestful.Cases,
	"gorilla":    gorilla.Cases,
	"gozero":     gozero.Cases,
	"grpcweb":    grpcweb.Cases,
	"hertz":      hertz.Cases,
	"iris":       iris.Cases,
	"itsjamie":   itsjamie.Cases,
	"jub0bs":     jub0bs.Cases,
	"lab259":     lab259.Cases,
	"ozzo":       ozzo.Cases,
	"pkgzrest":   pkgzrest.Cases,
	"rs":         rs.Cases,
	"rsgin":      rsgin.Cases,
	"socketio":   socketio.Cases,
}

func TestAnswers(t *testing.T) {
	for library, cases := range libraries {
		t.Run(library, func(t *testing.T) { Answers(t, library, cases) })
	}
}

func TestRows(t *testing.T) {
	for folder := range libraries {
		Rows(t, folder)
	}
}
