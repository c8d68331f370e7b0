// Package good refuses requests, and sees to it that they are not handled.
package good

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

var protection = http.NewCrossOriginProtection()

func aborts(c *gin.Context) {
	if err := protection.Check(c.Request); err != nil {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": err.Error()})
		return
	}
	c.Next()
}

func abortsAfter(c *gin.Context) {
	passed := false
	protection.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		passed = true
		c.Next()
	})).ServeHTTP(c.Writer, c.Request)
	if !passed {
		c.Abort()
	}
}

// given lets a function of the package abort.
func given(c *gin.Context) {
	if err := protection.Check(c.Request); err != nil {
		refuse(c, err)
		return
	}
	c.Next()
}

func refuse(c *gin.Context, err error) { c.AbortWithError(http.StatusForbidden, err) }

// last is what comes last: nobody is handed on to.
func last(c *gin.Context) {
	if err := protection.Check(c.Request); err != nil {
		c.String(http.StatusForbidden, "no")
		return
	}
	c.String(http.StatusOK, "yes")
}

// logged only looks.
func logged(c *gin.Context) {
	if err := protection.Check(c.Request); err != nil {
		log.Print(err)
	}
	c.Next()
}

func panics(c *gin.Context) {
	if err := protection.Check(c.Request); err != nil {
		c.Status(http.StatusForbidden)
		panic(http.ErrAbortHandler)
	}
	c.Next()
}

// around is around the router.
func around(e *gin.Engine) http.Handler { return protection.Handler(e) }

// ofEcho runs what comes after only if it calls that.
func ofEcho(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := protection.Check(c.Request()); err != nil {
			return c.String(http.StatusForbidden, "no")
		}
		return next(c)
	}
}
